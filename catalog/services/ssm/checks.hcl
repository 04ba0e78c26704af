check "ssm-parameter-secret-is-secure-string" {
  title          = "Parameters whose name speaks of a secret are SecureStrings"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::SSM::Parameter"
  severity       = "high"
  applies        = names_secret(self.Name)
  like           = is(self.Type, "SecureString")
  why            = "A String is shown in the clear to everybody who may read parameters, in the console and in every template that resolves it."
  fix            = "Set {Type} to SecureString (CloudFormation cannot create one: use Terraform, the CLI or Secrets Manager), or keep the secret in Secrets Manager."
  given { Name = "/app/db/password" }
  example "fail" { Type = "String" }
  example "not-applicable" { Name = "/app/log-level", Type = "String" }
}

check "ssm-parameter-value-no-secret" {
  title          = "Plain parameters hold no passwords or keys"
  responsibility = "iam.identities"
  resource       = "AWS::SSM::Parameter"
  severity       = "critical"
  applies        = self.Type != "SecureString"
  condition      = !holds_secret(self.Value) && !(is_literal(self.Value) && holds_secret(self.Value, self.Name))
  why            = "The secret stands in the template and its history, and in the parameter in the clear."
  fix            = "Take the secret out of {Value}: keep it in a SecureString or in Secrets Manager, written there outside the template."
  given { Type = "String" }
  example "pass" { Name = "/app/log-level", Value = "info" }
  example "fail" { Name = "/app/settings", Value = "{\"password\": \"correcthorse\"}" }
  example "fail" "by its name" { Name = "/app/db/password", Value = "correcthorse" }
  example "not-applicable" { Name = "/app/db/password", Type = "SecureString", Value = "changed outside" }
}

check "ssm-patch-baseline-approves" {
  title          = "Patch baselines approve patches"
  responsibility = "ctl.patch"
  resource       = "AWS::SSM::PatchBaseline"
  severity       = "high"
  condition      = length(self.ApprovalRules.PatchRules) > 0 || length(self.ApprovedPatches) > 0
  why            = "A baseline without rules or list approves nothing, so that every instance counts as patched and none is."
  fix            = "Add {ApprovalRules.PatchRules} for security patches."
  source         = "ssm-patch-rule"
  example "pass" { ApprovalRules = { PatchRules = [{ ApproveAfterDays = 7 }] } }
  example "pass" "listed by hand" { ApprovedPatches = ["KB5034441"] }
  example "fail" { OperatingSystem = "AMAZON_LINUX_2023" }
}

check "ssm-patch-baseline-approves-soon" {
  title          = "Patch baselines approve patches within ${param.days} days of their release"
  responsibility = "ctl.patch"
  resource       = "AWS::SSM::PatchBaseline"
  severity       = "medium"
  applies        = length(self.ApprovalRules.PatchRules) > 0 && !contains(["UBUNTU", "DEBIAN", "RASPBIAN"], self.OperatingSystem)
  parameters     = { days = 14 }
  condition      = alltrue([for r in self.ApprovalRules.PatchRules : r.ApproveUntilDate == null && r.ApproveAfterDays <= param.days])
  why            = "Known holes are used within days; a long wait, or a cut-off date after which nothing new is approved, leaves them open."
  fix            = "Set {ApprovalRules.PatchRules:ApproveAfterDays} to ${param.days} or less in every rule, and take {ApprovalRules.PatchRules:ApproveUntilDate} out."
  source         = "ssm-patch-rule"
  example "pass" { ApprovalRules = { PatchRules = [{ ApproveAfterDays = 7 }] } }
  example "pass" "at once" { ApprovalRules = { PatchRules = [{ ApproveAfterDays = 0 }] } }
  example "fail" { ApprovalRules = { PatchRules = [{ ApproveAfterDays = 60 }] } }
  example "fail" "frozen" { ApprovalRules = { PatchRules = [{ ApproveUntilDate = "2024-12-31" }] } }
  example "unknown" { ApprovalRules = { PatchRules = [{ ApproveAfterDays = unknown("parameter without default") }] } }
  example "not-applicable" "Ubuntu approves at once" {
    OperatingSystem = "UBUNTU"
    ApprovalRules   = { PatchRules = [{ EnableNonSecurity = true }] }
  }
}

check "ssm-patch-baseline-rejected-stay-out" {
  title          = "Patch baselines keep rejected patches out altogether"
  responsibility = "ctl.patch"
  resource       = "AWS::SSM::PatchBaseline"
  severity       = "low"
  applies        = length(self.RejectedPatches) > 0
  like           = is(self.RejectedPatchesAction, "BLOCK")
  why            = "By default a rejected patch comes in all the same when another one depends on it."
  fix            = "Set {RejectedPatchesAction} to BLOCK."
  remedy         = { RejectedPatchesAction = "BLOCK" }
  given { RejectedPatches = ["KB5034441"] }
  example "not-applicable" { Description = "rejects nothing" }
}

check "ssm-maintenance-window-in-force" {
  title          = "Maintenance windows have not ended"
  responsibility = "ctl.patch"
  resource       = "AWS::SSM::MaintenanceWindow"
  severity       = "medium"
  condition      = self.EndDate == null || timecmp("${substr(self.EndDate, 0, 10)}T00:00:00Z", "${date}T00:00:00Z") > 0
  why            = "After its end date the window never opens again, and the patching that hangs on it stops without a word."
  fix            = "Take {EndDate} out or move it."
  remedy         = { EndDate = null }
  example "pass" { Schedule = "cron(0 2 ? * SUN *)" }
  example "pass" "ends much later" { EndDate = "2099-12-31T00:00:00Z" }
  example "fail" { EndDate = "2020-01-01T00:00:00Z" }
}

check "ssm-maintenance-window-has-task" {
  title          = "Maintenance windows that have targets have a task too"
  responsibility = "ctl.patch"
  resource       = "AWS::SSM::MaintenanceWindow"
  severity       = "low"
  level          = "recommended"
  applies        = anytrue([for t in referencing(["AWS::SSM::MaintenanceWindowTask", "AWS::SSM::MaintenanceWindowTarget"], "WindowId") : t.WindowId != null])
  condition      = anytrue([for t in referencing("AWS::SSM::MaintenanceWindowTask", "WindowId") : t.WindowId != null])
  why            = "A window that opens on its targets and runs nothing gives the look of patching only."
  fix            = "Add an AWS::SSM::MaintenanceWindowTask with the window's {AWS::SSM::MaintenanceWindowTask#WindowId}."
  example "pass" {
    resource "AWS::SSM::MaintenanceWindowTask" "Patch" {
      WindowId = ref("self")
      TaskArn  = "AWS-RunPatchBaseline"
    }
  }
  example "fail" {
    resource "AWS::SSM::MaintenanceWindowTarget" "All" { WindowId = ref("self") }
  }
  example "unknown" {
    resource "AWS::SSM::MaintenanceWindowTarget" "All" { WindowId = ref("self") }
    resource "AWS::SSM::MaintenanceWindowTask" "Patch" { WindowId = unknown("parameter without default") }
  }
  example "not-applicable" "nothing of it in sight" { Schedule = "rate(7 days)" }
}

check "ssm-maintenance-window-task-installs" {
  title          = "Patching tasks of maintenance windows install patches"
  responsibility = "ctl.patch"
  resource       = "AWS::SSM::MaintenanceWindowTask"
  severity       = "medium"
  applies        = startswith(self.TaskArn, "AWS-RunPatchBaseline")
  condition      = contains(flatten([self.TaskInvocationParameters.MaintenanceWindowRunCommandParameters.Parameters.Operation]), "Install")
  why            = "A scan only counts the missing patches; nobody else installs them."
  fix            = "Set Operation to Install in {TaskInvocationParameters.MaintenanceWindowRunCommandParameters.Parameters}."
  source         = "ssm-runpatchbaseline"
  confidence     = "derived"
  example "pass" {
    TaskArn                  = "AWS-RunPatchBaseline"
    TaskInvocationParameters = { MaintenanceWindowRunCommandParameters = { Parameters = { Operation = ["Install"] } } }
  }
  example "fail" {
    TaskArn                  = "AWS-RunPatchBaseline"
    TaskInvocationParameters = { MaintenanceWindowRunCommandParameters = { Parameters = { Operation = ["Scan"] } } }
  }
  example "not-applicable" { TaskArn = "AWS-RunShellScript" }
}

check "ssm-association-installs" {
  title          = "Patching associations install patches"
  responsibility = "ctl.patch"
  resource       = "AWS::SSM::Association"
  severity       = "medium"
  applies        = startswith(self.Name, "AWS-RunPatchBaseline")
  condition      = contains(flatten([self.Parameters.Operation]), "Install")
  why            = "A scan only counts the missing patches; nobody else installs them."
  fix            = "Set {Parameters.Operation} to Install, in this association or in a maintenance window."
  source         = "ssm-runpatchbaseline"
  confidence     = "derived"
  example "pass" { Name = "AWS-RunPatchBaseline", Parameters = { Operation = ["Install"] } }
  example "fail" { Name = "AWS-RunPatchBaseline", Parameters = { Operation = ["Scan"] } }
  example "fail" "left out" { Name = "AWS-RunPatchBaselineWithHooks" }
  example "unknown" {
    Name       = "AWS-RunPatchBaseline"
    Parameters = { Operation = [unknown("parameter without default")] }
  }
  example "not-applicable" { Name = "AWS-UpdateSSMAgent" }
}

check "ssm-association-repeats" {
  title          = "Associations run again and again"
  responsibility = "ctl.configuration"
  resource       = "AWS::SSM::Association"
  severity       = "low"
  like           = named(self.ScheduleExpression, "rate(1 day)")
  why            = "Without a schedule an association runs once for each target; whatever drifts or is released later stays."
  fix            = "Set {ScheduleExpression}, for instance rate(1 day)."
  remedy         = { ScheduleExpression = "rate(1 day)" }
  given { Name = "AWS-GatherSoftwareInventory" }
}

check "ssm-association-output-kept" {
  title          = "Associations keep their output"
  responsibility = "ops.logging"
  resource       = "AWS::SSM::Association"
  severity       = "low"
  like           = named(self.OutputLocation.S3Location.OutputS3BucketName, "ops-logs")
  why            = "The console keeps the first 24,000 characters only; without the rest nobody can tell what a run did."
  fix            = "Name a bucket in {OutputLocation.S3Location.OutputS3BucketName}."
}
