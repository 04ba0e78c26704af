# What of a database waits for maintenance: what is to be done, and on which day it will be by itself; none where somebody has to ask for it.
define "pending_maintenance" {
  parameters = ["resources"]
  value      = flatten([for r in each(resources) : [for a in each(r.PendingMaintenanceActionDetails) : { Action = a.Action, AppliedOn = a.CurrentApplyDate }]])
}

# What of the service updates of a cluster in memory waits, in the same shape: on which day it will be applied by itself.
define "pending_updates" {
  parameters = ["updates"]
  value      = [for u in each(updates) : { Action = u.ServiceUpdateName, AppliedOn = u.AutoUpdateStartDate } if u.Status == "available"]
}

# What of a cache's service updates is not done.
define "service_updates" {
  parameters = ["actions"]
  value      = [for a in each(actions) : { Name = a.ServiceUpdateName, Type = a.ServiceUpdateType, Severity = a.ServiceUpdateSeverity, State = a.UpdateActionStatus, ApplyBy = a.ServiceUpdateRecommendedApplyByDate } if !contains(["complete", "not-applicable"], a.UpdateActionStatus)]
}

# Whether a service update of a cache should have been done and nobody has begun with it.
define "is_overdue" {
  parameters = ["update", "day"]
  value      = update.Type == "security-update" && contains(["not-applied", "stopped"], update.State) && has_come(coalesce(update.ApplyBy, "1970-01-01T00:00:00Z"), day)
}

# What a search domain says of the software that it runs on.
define "service_software" {
  parameters = ["told"]
  value      = told == null ? null : { UpdateAvailable = told.UpdateAvailable, NewVersion = told.NewVersion, State = told.UpdateStatus, IsOptional = told.OptionalDeployment, InstalledBy = told.AutomatedUpdateDate }
}
