# Whether what a launch template says is in sight, or there is none.
define "template_in_sight" {
  parameters = ["template"]
  value      = template == null || referenced(template.LaunchTemplateId, "AWS::EC2::LaunchTemplate") != null || referenced(template.LaunchTemplateName, "AWS::EC2::LaunchTemplate") != null
}

# What an instance's launch template says, whichever way it is named.
define "templates" {
  parameters = ["template"]
  value      = [referenced(template.LaunchTemplateId, "AWS::EC2::LaunchTemplate").LaunchTemplateData, referenced(template.LaunchTemplateName, "AWS::EC2::LaunchTemplate").LaunchTemplateData]
}

# What an instance has: what it says itself, else what its launch template says.
define "of_instance" {
  parameters = ["own", "template", "drawn"]
  value = (
    template == null || (own != null && !is_filled_in(own)) ? own
    : template_in_sight(template) ? [for v in drawn : v if v != null][0]
    : unknown("the launch template, which is not in sight")
  )
}

# Whether an image itself asks for a session token (IMDSv2), as far as its name says.
define "asks_for_token" { parameters = ["image"], value = is_known(strcontains(image, "al2023-ami-")) && strcontains(image, "al2023-ami-") }

# Whether all volumes of block devices are encrypted.
define "all_encrypted" { parameters = ["devices"], value = alltrue([for m in devices : m.Ebs == null || m.Ebs.Encrypted == true || encrypted_as_its_snapshot(m.Ebs.SnapshotId)]) }

# Whether a volume that is made of a snapshot is encrypted: it is if the snapshot is, and that if the volume is that it was taken of. False where there is no snapshot.
define "encrypted_as_its_snapshot" {
  parameters = ["snapshot"]
  value      = snapshot == null ? false : referenced(snapshot).Encrypted == true || taken_of_encrypted(referenced(snapshot).VolumeId)
}

# Whether the volume that a snapshot was taken of is encrypted.
define "taken_of_encrypted" {
  parameters = ["volume"]
  value      = volume == null || referenced(volume) == null ? unknown("a volume is encrypted if the snapshot is that it is made of, which is not in sight") : referenced(volume).Encrypted == true
}

# What Systems Manager tells of an instance; that it does not manage it, where it tells nothing.
define "managed_instance" {
  parameters = ["told"]
  value      = { Manages = told != null, Reaches = told.PingStatus == "Online", LastReachedAt = told.LastPingDateTime, System = told == null ? null : "${told.PlatformName} ${told.PlatformVersion}" }
}

# What Patch Manager found the last time that it looked.
define "patch_state" {
  parameters = ["told"]
  value      = { ScannedAt = told.OperationEndTime, Missing = told.MissingCount, Failed = told.FailedCount, PendingReboot = told.InstalledPendingRebootCount, Baseline = told.BaselineId }
}
