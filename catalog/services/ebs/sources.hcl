source "ebs-block-public-access" {
  title  = "Amazon EBS User Guide, Block public access for snapshots"
  url    = "https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html"
  opened = false
  note   = "Address and states from knowledge of the service."
}

source "ebs-encryption-by-default" {
  title  = "Amazon EBS User Guide, Enable Amazon EBS encryption by default"
  url    = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
  opened = false
}
