check "dlm-policy-enabled" {
  title          = "Snapshot lifecycle policies are switched on"
  responsibility = "data.backup"
  resource       = "AWS::DLM::LifecyclePolicy"
  severity       = "medium"
  condition      = self.State == null || self.State == "ENABLED"
  why            = "A disabled policy stands in the template and takes no snapshot."
  fix            = "Set {State} to ENABLED."
  remedy         = { State = "ENABLED" }
  example "pass" { State = "ENABLED" }
  example "fail" { State = "DISABLED" }
}

check "dlm-policy-daily" {
  title          = "Snapshot lifecycle policies take snapshots at least once a day"
  responsibility = "data.backup"
  resource       = "AWS::DLM::LifecyclePolicy"
  severity       = "low"
  applies        = self.PolicyDetails.PolicyType != "EVENT_BASED_POLICY"
  let            = { daily = anytrue([for s in self.PolicyDetails.Schedules : s.CreateRule.CronExpression != null ? longest_pause(s.CreateRule.CronExpression) <= 1 : s.CreateRule.Interval <= 24]) }
  condition = (self.DefaultPolicy != null
    ? (self.CreateInterval == null ? (self.PolicyDetails.CreateInterval == null ? 1 : self.PolicyDetails.CreateInterval) : self.CreateInterval) <= 1
  : let.daily)
  why = "What was written since the last snapshot is what a loss costs."
  fix = "Set {PolicyDetails.Schedules:CreateRule.Interval} of a schedule to 24 hours or less, or {CreateInterval} of a default policy to 1 day."
  example "pass" { PolicyDetails = { Schedules = [{ CreateRule = { Interval = 12, IntervalUnit = "HOURS" } }] } }
  example "pass" "default policy" { DefaultPolicy = "VOLUME", State = "ENABLED" }
  example "pass" "every night" { PolicyDetails = { Schedules = [{ CreateRule = { CronExpression = "cron(0 2 * * ? *)" } }] } }
  example "fail" "every week" { PolicyDetails = { Schedules = [{ CreateRule = { CronExpression = "cron(0 2 ? * SUN *)" } }] } }
  example "fail" { DefaultPolicy = "VOLUME", CreateInterval = 7 }
  example "fail" "no rule" { PolicyDetails = { Schedules = [{ Name = "none" }] } }
  example "unknown" { PolicyDetails = { Schedules = [{ CreateRule = { Interval = unknown("parameter without default") } }] } }
  example "not-applicable" "copies what others share" { PolicyDetails = { PolicyType = "EVENT_BASED_POLICY" } }
}

check "dlm-policy-keeps-a-week" {
  title          = "Snapshot lifecycle policies keep snapshots for at least a week"
  responsibility = "data.backup"
  resource       = "AWS::DLM::LifecyclePolicy"
  severity       = "low"
  let            = { by_schedule = anytrue([for s in self.PolicyDetails.Schedules : s.RetainRule.Count * coalesce(s.CreateRule.Interval, 24) >= 168 || s.RetainRule.IntervalUnit == "DAYS" && s.RetainRule.Interval >= 7 || contains(["WEEKS", "MONTHS", "YEARS"], s.RetainRule.IntervalUnit) && s.RetainRule.Interval >= 1]) }
  applies        = self.PolicyDetails.PolicyType != "EVENT_BASED_POLICY"
  condition      = self.DefaultPolicy != null ? (self.RetainInterval == null ? (self.PolicyDetails.RetainInterval == null ? 7 : self.PolicyDetails.RetainInterval) : self.RetainInterval) >= 7 : let.by_schedule
  why            = "Damage is often noticed days later, when the only copies left already hold it."
  fix            = "Raise {PolicyDetails.Schedules:RetainRule.Count} or {PolicyDetails.Schedules:RetainRule.Interval} of a schedule, or {RetainInterval} of a default policy, to 7 or more."
  example "pass" { PolicyDetails = { Schedules = [{ RetainRule = { Count = 14 } }] } }
  example "pass" "by age" { PolicyDetails = { Schedules = [{ RetainRule = { Interval = 1, IntervalUnit = "MONTHS" } }] } }
  example "fail" { PolicyDetails = { Schedules = [{ RetainRule = { Count = 2 } }] } }
  example "fail" "seven hours" { PolicyDetails = { Schedules = [{ CreateRule = { Interval = 1, IntervalUnit = "HOURS" }, RetainRule = { Count = 7 } }] } }
  example "fail" "default policy" { DefaultPolicy = "VOLUME", RetainInterval = 2 }
  example "unknown" { PolicyDetails = { Schedules = [{ RetainRule = { Count = unknown("parameter without default") } }] } }
  example "not-applicable" { PolicyDetails = { PolicyType = "EVENT_BASED_POLICY" } }
}

check "dlm-cross-region-copies-encrypted" {
  title          = "Snapshots copied to other Regions are encrypted there"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::DLM::LifecyclePolicy"
  severity       = "high"
  applies = (anytrue([for s in self.PolicyDetails.Schedules : length(s.CrossRegionCopyRules) > 0])
  || anytrue([for a in self.PolicyDetails.Actions : length(a.CrossRegionCopy) > 0]))
  condition = (alltrue([for s in self.PolicyDetails.Schedules : alltrue([for r in s.CrossRegionCopyRules : r.Encrypted == true])])
  && alltrue([for a in self.PolicyDetails.Actions : alltrue([for c in a.CrossRegionCopy : c.EncryptionConfiguration.Encrypted == true])]))
  why = "A copy of a plain snapshot is plain again, in a Region that fewer people look at."
  fix = "Set {PolicyDetails.Schedules.CrossRegionCopyRules:Encrypted} to true in every {PolicyDetails.Schedules:CrossRegionCopyRules} entry and {PolicyDetails.Actions.CrossRegionCopy:EncryptionConfiguration}."
  example "pass" { PolicyDetails = { Schedules = [{ CrossRegionCopyRules = [{ Target = "eu-west-1", Encrypted = true }] }] } }
  example "pass" "on events" { PolicyDetails = { Actions = [{ CrossRegionCopy = [{ Target = "eu-west-1", EncryptionConfiguration = { Encrypted = true } }] }] } }
  example "fail" { PolicyDetails = { Schedules = [{ CrossRegionCopyRules = [{ Target = "eu-west-1", Encrypted = false }] }] } }
  example "fail" "on events" { PolicyDetails = { Actions = [{ CrossRegionCopy = [{ Target = "eu-west-1", EncryptionConfiguration = { Encrypted = "false" } }] }] } }
  example "unknown" { PolicyDetails = { Schedules = [{ CrossRegionCopyRules = [{ Target = "eu-west-1", Encrypted = unknown("parameter without default") }] }] } }
  example "not-applicable" "copies nothing" { PolicyDetails = { Schedules = [{ Name = "daily" }] } }
}

check "dlm-cross-region-copies-customer-key" {
  title          = "Snapshots copied to other Regions use a key of the customer's"
  responsibility = "data.keys"
  resource       = "AWS::DLM::LifecyclePolicy"
  severity       = "low"
  applies = (anytrue([for s in self.PolicyDetails.Schedules : length(s.CrossRegionCopyRules) > 0])
  || anytrue([for a in self.PolicyDetails.Actions : length(a.CrossRegionCopy) > 0]))
  condition = (alltrue([for s in self.PolicyDetails.Schedules : alltrue([for r in s.CrossRegionCopyRules : r.CmkArn != null])])
  && alltrue([for a in self.PolicyDetails.Actions : alltrue([for c in a.CrossRegionCopy : c.EncryptionConfiguration.CmkArn != null])]))
  why = "Only a key of one's own can be restricted by policy, shared with a recovery account or withdrawn."
  fix = "Set {PolicyDetails.Schedules.CrossRegionCopyRules:CmkArn} to a key of the target Region in every {PolicyDetails.Schedules:CrossRegionCopyRules} entry and {PolicyDetails.Actions.CrossRegionCopy:EncryptionConfiguration}."
  example "pass" { PolicyDetails = { Schedules = [{ CrossRegionCopyRules = [{ Target = "eu-west-1", Encrypted = true, CmkArn = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }] }] } }
  example "fail" { PolicyDetails = { Schedules = [{ CrossRegionCopyRules = [{ Target = "eu-west-1", Encrypted = true }] }] } }
  example "unknown" { PolicyDetails = { Schedules = [{ CrossRegionCopyRules = unknown("parameter without default") }] } }
  example "not-applicable" "copies nothing" { PolicyDetails = { Schedules = [{ Name = "daily" }] } }
}
