source "controltower-updates" {
  title = "AWS Control Tower User Guide, Configuration update management in AWS Control Tower"
  url   = "https://docs.aws.amazon.com/controltower/latest/userguide/configuration-updates.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-control-tower-guide@23c292d), which may be older than the archive's end."
}

source "controltower-update-api" {
  title = "AWS Control Tower User Guide, Update your landing zone"
  url   = "https://docs.aws.amazon.com/controltower/latest/userguide/lz-api-update.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
