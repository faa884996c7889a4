-- A state of up to a page is kept as it is: to compress it took longer than everything else about writing it.
alter table "accord_event" set (toast_tuple_target = 8160);
