source "medialive-security" {
  title = "AWS Elemental MediaLive User Guide, Security in AWS Elemental MediaLive"
  url   = "https://docs.aws.amazon.com/medialive/latest/ug/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elemental-medialive-user-guide@b3bd338)."
}

source "medialive-maintenance" {
  title = "AWS Elemental MediaLive User Guide, Maintenance windows"
  url   = "https://docs.aws.amazon.com/medialive/latest/ug/maintenance.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elemental-medialive-user-guide@164252c)."
}

source "medialive-anywhere" {
  title = "AWS CLI Reference, medialive create-node-registration-script"
  url   = "https://docs.aws.amazon.com/cli/latest/reference/medialive/create-node-registration-script.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "medialive-channel-class" {
  title = "AWS Elemental MediaLive User Guide, Implementing pipeline redundancy; Choosing the channel class and input class"
  url   = "https://docs.aws.amazon.com/medialive/latest/ug/plan-redundancy-mode.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
