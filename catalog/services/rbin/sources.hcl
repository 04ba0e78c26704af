source "rbin-guide" {
  title = "Amazon EBS User Guide, Recover deleted snapshots and AMIs with Recycle Bin"
  url   = "https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
