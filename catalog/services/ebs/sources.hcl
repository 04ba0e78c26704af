source "ebs-block-public-access" {
  title = "Amazon EBS User Guide, Block public access for snapshots"
  url   = "https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Address and states from knowledge of the service; the page itself was not opened."
}

source "ebs-encryption-by-default" {
  title = "Amazon EBS User Guide, Enable Amazon EBS encryption by default"
  url   = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
