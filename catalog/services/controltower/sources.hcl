source "controltower-updates" {
  title = "AWS Control Tower User Guide, Configuration update management in AWS Control Tower"
  url   = "https://docs.aws.amazon.com/controltower/latest/userguide/configuration-updates.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-control-tower-guide@23c292d)."
}
