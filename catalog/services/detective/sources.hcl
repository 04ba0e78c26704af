source "detective-security" {
  title = "Amazon Detective User Guide, Security in Amazon Detective"
  url   = "https://docs.aws.amazon.com/detective/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-detective-admin-guide@a90e17c), which may be older than the archive's end."
}
