source "rbin-guide" {
  title  = "Amazon EBS User Guide, Recover deleted snapshots and AMIs with Recycle Bin"
  url    = "https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html"
  opened = false
}
