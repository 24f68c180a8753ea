// ruleid: javascript-controller-of-admin-without-guard
@Controller('admin/settings')
export class SettingsController {
  @Get()
  all() {
    return this.settings.findAll();
  }
}

// ruleid: javascript-controller-of-admin-without-guard
@Controller('users')
class UsersController {
  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.users.remove(id);
  }
}

// ruleid: javascript-controller-of-admin-without-guard
@Controller('internal/backups')
export class BackupsController {
  @Post()
  run() {
    return this.jobs.run();
  }
}

// ok: javascript-controller-of-admin-without-guard
@Controller('admin/reports')
@UseGuards(AdminGuard)
export class ReportsController {
  @Get()
  all() {
    return this.reports.findAll();
  }
}

// ok: javascript-controller-of-admin-without-guard
@Controller('news')
export class NewsController {
  @Get()
  all() {
    return this.news.findAll();
  }
}

// ok: javascript-controller-of-admin-without-guard
@Controller('settings')
export class OwnSettingsController {
  @UseGuards(JwtGuard)
  @Get()
  mine() {
    return this.settings.mine();
  }
}
