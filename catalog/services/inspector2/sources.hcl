source "inspector2-security" {
  title = "Amazon Inspector User Guide, Security in Amazon Inspector"
  url   = "https://docs.aws.amazon.com/inspector/latest/user/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-inspector-user-guide@c0866d3), which may be older than the archive's end."
}

source "inspector2-classic-end" {
  title = "Amazon Inspector Classic User Guide, notice of the end of support on 20 May 2026"
  url   = "https://docs.aws.amazon.com/inspector/v1/userguide/inspector-arns.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
