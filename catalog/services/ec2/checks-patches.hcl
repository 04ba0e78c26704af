check "ec2-instance-managed-by-systems-manager" {
  title          = "EC2 instances that run are managed by Systems Manager"
  responsibility = "os.patch"
  resource       = "AWS::EC2::Instance"
  severity       = "medium"
  applies        = meta.SystemsManager != null && meta.State == "running"
  condition      = meta.SystemsManager.Manages == true
  why            = "Nothing tells which patches the instance lacks, and nothing brings them to it. Where other tools patch it, or images that are made anew, waive this with them as the reason."
  fix            = "Run Systems Manager's agent on the instance and give it a role with AmazonSSMManagedInstanceCore, or switch on default host management for the Region."
  source         = "ssm-patch-compliance"
  confidence     = "derived"
  example "pass" {
    meta { State = "running", SystemsManager = { Manages = true, Reaches = true } }
  }
  example "fail" {
    meta { State = "running", SystemsManager = { Manages = false } }
  }
  example "unknown" {
    meta { State = "running", SystemsManager = unknown("nobody may ask Systems Manager") }
  }
  example "not-applicable" "stopped" {
    meta { State = "stopped", SystemsManager = { Manages = false } }
  }
  example "not-applicable" "a template does not tell" { ImageId = "ami-0abcdef1234567890" }
}

check "ec2-instance-patches-installed" {
  title          = "EC2 instances lack no patch of their baseline"
  responsibility = "os.patch"
  resource       = "AWS::EC2::Instance"
  severity       = "high"
  parameters     = { days = 30 }
  let            = { found = meta.Patches, lacks = let.found.Missing + let.found.Failed + coalesce(let.found.PendingReboot, 0) > 0 }
  applies        = meta.SystemsManager.Manages == true
  condition = (
    let.found.Missing == null || let.found.Failed == null ? unknown("Systems Manager has never looked for its patches")
    : let.lacks ? false : is_older(let.found.ScannedAt, param.days, date) ? unknown("it is long ago that Systems Manager looked for its patches") : true
  )
  why    = "On EC2 nobody patches the guest unless the customer does: known holes stay open until then, or until the restart that a patch waits for."
  fix    = "Let an association or a maintenance window run AWS-RunPatchBaseline with Install, and look at those that failed; what waits for a restart needs one."
  source = "ssm-patch-compliance"
  example "pass" {
    meta { SystemsManager = { Manages = true }, Patches = { ScannedAt = "2099-12-31T00:00:00Z", Missing = 0, Failed = 0, PendingReboot = 0 } }
  }
  example "fail" "missing" {
    meta { SystemsManager = { Manages = true }, Patches = { ScannedAt = "2099-12-31T00:00:00Z", Missing = 3, Failed = 0, PendingReboot = 0 } }
  }
  example "fail" "failed, and long ago" {
    meta { SystemsManager = { Manages = true }, Patches = { ScannedAt = "2020-01-01T00:00:00Z", Missing = 0, Failed = 1 } }
  }
  example "fail" "waits for a restart" {
    meta { SystemsManager = { Manages = true }, Patches = { ScannedAt = "2099-12-31T00:00:00Z", Missing = 0, Failed = 0, PendingReboot = 2 } }
  }
  example "unknown" "never looked at" {
    meta { SystemsManager = { Manages = true } }
  }
  example "unknown" "long ago" {
    meta { SystemsManager = { Manages = true }, Patches = { ScannedAt = "2020-01-01T00:00:00Z", Missing = 0, Failed = 0, PendingReboot = 0 } }
  }
  example "unknown" "denied" {
    meta { SystemsManager = { Manages = true }, Patches = unknown("nobody may ask Systems Manager") }
  }
  example "not-applicable" "not managed" {
    meta { State = "running", SystemsManager = { Manages = false } }
  }
}
