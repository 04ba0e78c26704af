source "cloudhsm-security" {
  title = "AWS CloudHSM User Guide, Security in AWS CloudHSM"
  url   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-cloudhsm-user-guide@95a5e60), which may be older than the archive's end."
}

source "cloudhsm-updates" {
  title = "AWS CloudHSM User Guide, Update management"
  url   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/update-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-cloudhsm-user-guide@95a5e60), which may be older than the archive's end."
}

source "cloudhsm-backups" {
  title = "AWS CloudHSM User Guide, Cluster backups"
  url   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/backups.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-cloudhsm-user-guide@b571dce), which may be older than the archive's end."
}

source "cloudhsm-clusters" {
  title = "AWS CloudHSM User Guide, AWS CloudHSM clusters"
  url   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/clusters.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-cloudhsm-user-guide@c20c0b0), which may be older than the archive's end."
}
