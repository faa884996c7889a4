import { AppError, CLOCK, type Clock, newId } from '@app/base';
import { Database } from '@app/database';
import { Body, Controller, Delete, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { pageOf } from '../http/pages';
import { type Caller, userRoles } from '../http/request';
import { CurrentCaller } from './caller';
import { hashPassword } from './password';

const password = z.string().min(10, 'a password has at least 10 characters').max(1000);
const NewUser = z
  .strictObject({ name: z.string().min(1).max(200), password, role: z.enum(userRoles).default('viewer') })
  .meta({ id: 'NewUser' });
const UserPatch = z
  .strictObject({ password: password.optional(), role: z.enum(userRoles).optional(), disabled: z.boolean().optional() })
  .meta({ id: 'UserPatch' });
const User = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(userRoles),
    createdAt: z.iso.datetime(),
    disabledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'User' });

type Row = { id: string; name: string; role: string; createdAt: Date; disabledAt: Date | null };
const toView = ({ id, name, role, createdAt, disabledAt }: Row): z.infer<typeof User> => ({
  id,
  name,
  role: z.enum(userRoles).parse(role),
  createdAt: createdAt.toISOString(),
  disabledAt: disabledAt?.toISOString() ?? null,
});

const notFound = (id: string) => new AppError('USER_NOT_FOUND', 'not-found', `there is no user ${id}`);
const ownAccount = () =>
  new AppError('OWN_ACCOUNT', 'conflict', 'nobody takes the admin role or the account from themselves');

@ApiTags('users')
@Controller('api/v1/users')
export class UsersController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({ summary: 'The people who may sign in', allow: 'admin', returns: pageOf(User, 'Users'), problems: [] })
  async list() {
    const rows = await this.database.prisma.userAccount.findMany({ orderBy: { name: 'asc' } });
    return { data: rows.map(toView), next: null };
  }

  @Post()
  @Operation({ summary: 'Add a user', allow: 'admin', status: 201, returns: User, problems: [400, 409] })
  async add(@Body({ schema: NewUser }) { name, password: chosen, role }: z.infer<typeof NewUser>) {
    const { prisma } = this.database;
    const row = {
      id: newId('us', this.clock()),
      name,
      role,
      passwordHash: await hashPassword(chosen),
      createdAt: this.clock(),
    };
    const { count } = await prisma.userAccount.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) throw new AppError('USER_EXISTS', 'conflict', `there is a user ${name} already`);
    return toView({ ...row, disabledAt: null });
  }

  @Patch(':id')
  @Operation({
    summary: 'Change role or password, disable or enable',
    allow: 'admin',
    returns: User,
    problems: [400, 404, 409],
  })
  async change(
    @Param('id') id: string,
    @Body({ schema: UserPatch }) patch: z.infer<typeof UserPatch>,
    @CurrentCaller() caller: Caller,
  ) {
    if (caller.user?.id === id && (patch.disabled || (patch.role && patch.role !== 'admin'))) throw ownAccount();
    const { prisma } = this.database;
    const { count } = await prisma.userAccount.updateMany({
      where: { id },
      data: {
        ...(patch.role && { role: patch.role }),
        ...(patch.password && { passwordHash: await hashPassword(patch.password) }),
        ...(patch.disabled !== undefined && { disabledAt: patch.disabled ? this.clock() : null }),
      },
    });
    if (count === 0) throw notFound(id);
    // A new password or a disabled account ends what is signed in with the old one.
    if (patch.password ?? patch.disabled) await prisma.session.deleteMany({ where: { userId: id } });
    return toView(await prisma.userAccount.findUniqueOrThrow({ where: { id } }));
  }

  @Delete(':id')
  @Operation({ summary: 'Remove a user', allow: 'admin', status: 204, problems: [404, 409] })
  async remove(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    if (caller.user?.id === id) throw ownAccount();
    const { count } = await this.database.prisma.userAccount.deleteMany({ where: { id } });
    if (count === 0) throw notFound(id);
  }
}
