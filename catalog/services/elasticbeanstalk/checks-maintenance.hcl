# Where an environment takes no managed updates there are none: another check says that.
check "elasticbeanstalk-environment-maintenance-has-its-day" {
  resource   = "AWS::ElasticBeanstalk::Environment"
  like       = maintenance_has_its_day("Beanstalk environments")
  parameters = { days = 7 }
  condition  = !anytrue([for a in meta.Maintenance.Pending : a.AppliedOn == null || is_older(a.AppliedOn, param.days, date)])
  why        = "A managed update whose window has long passed is not applied by itself any more: the fixes of system, runtime and web server that it brings wait for somebody."
  fix        = "Apply the managed action at once (apply-environment-managed-action), and see in its history why it was not applied."
  source     = "beanstalk-managed-action"
  confidence = "derived"
  uninherits = { "plat.patch" = "Managed updates are applied in their window, whatever happens." }
  example "fail" "its window has long passed" {
    meta { Maintenance = { Pending = [{ Action = "Platform update", AppliedOn = "2024-01-10T03:00:00Z", State = "Pending" }] } }
  }
}

check "elasticbeanstalk-environment-update-not-failed" {
  title          = "No platform update waits for Beanstalk environments whose last one failed"
  responsibility = "plat.update-settings"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "high"
  let = {
    failed = anytrue([for a in meta.PastUpdates.Ended : a.State == "Failed" && !anytrue([for b in meta.PastUpdates.Ended : timecmp(b.EndedOn, a.EndedOn) > 0])])
  }
  applies    = meta.Maintenance != null && meta.PastUpdates != null
  condition  = !(length(meta.Maintenance.Pending) > 0 && let.failed)
  why        = "An update that failed is rolled back and tried again, and fails again for the same reason: the environment stays as it is, although managed updates are on."
  fix        = "See in the history of managed actions why it failed (permissions of the role, health, an extension that the new platform refuses), mend that, and apply the update."
  source     = "beanstalk-managed-history"
  confidence = "derived"
  uninherits = { "plat.patch" = "Where managed updates are on, the platform is up to date." }
  given {
    meta {
      Maintenance = { Pending = [{ Action = "Platform update", AppliedOn = "2027-01-10T03:00:00Z", State = "Scheduled" }] }
      PastUpdates = { Ended = [{ State = "Completed", EndedOn = "2026-10-04T03:20:00Z" }, { State = "Failed", Failure = "PermissionsError", EndedOn = "2026-11-08T03:20:00Z" }] }
    }
  }
  example "pass" "the last one did not fail" {
    meta { PastUpdates = { Ended = [{ State = "Failed", Failure = "RollbackSuccessful", EndedOn = "2026-10-04T03:20:00Z" }, { State = "Completed", EndedOn = "2026-11-08T03:20:00Z" }] } }
  }
  example "pass" "nothing waits" {
    meta { Maintenance = { Pending = [] } }
  }
  example "pass" "there was none before" {
    meta { PastUpdates = { Ended = [] } }
  }
  example "fail" {}
  example "unknown" {
    meta { PastUpdates = unknown("nobody may ask for it") }
  }
  example "not-applicable" "without managed updates" {}
}
