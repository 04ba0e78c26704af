source "efs-security" {
  title = "Amazon EFS User Guide, Security in Amazon EFS"
  url   = "https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "efs-encryption" {
  title = "Amazon EFS User Guide, Data encryption in Amazon EFS"
  url   = "https://docs.aws.amazon.com/efs/latest/ug/encryption.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "efs-backup" {
  title = "Amazon EFS User Guide, Backing up EFS file systems"
  url   = "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
