source "efs-security" {
  title  = "Amazon EFS User Guide, Security in Amazon EFS"
  url    = "https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html"
  opened = false
}

source "efs-encryption" {
  title  = "Amazon EFS User Guide, Data encryption in Amazon EFS"
  url    = "https://docs.aws.amazon.com/efs/latest/ug/encryption.html"
  opened = false
}

source "efs-backup" {
  title  = "Amazon EFS User Guide, Backing up EFS file systems"
  url    = "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"
  opened = false
}
