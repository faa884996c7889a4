import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AuthGuard } from './auth/auth.guard';
import { ProblemFilter } from './http/problem.filter';
import { HealthController } from './system/health.controller';

/** Health and metrics of a process that has no HTTP role: what a container's health check and Prometheus ask. */
@Module({
  controllers: [HealthController],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AuthGuard },
  ],
})
export class PulseModule {}
