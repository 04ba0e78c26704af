source "quicksight-security" {
  title = "Amazon QuickSight User Guide, AWS security in Amazon QuickSight"
  url   = "https://docs.aws.amazon.com/quicksight/latest/user/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
