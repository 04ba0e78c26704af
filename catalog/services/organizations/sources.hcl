source "organizations-security" {
  title = "AWS Organizations User Guide, Security in AWS Organizations"
  url   = "https://docs.aws.amazon.com/organizations/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-organizations-docs@67e8055), which may be older than the archive's end."
}

source "iam-root-central" {
  title  = "IAM User Guide, Centrally manage root access for member accounts"
  url    = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html"
  opened = false
}
