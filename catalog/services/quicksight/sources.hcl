source "quicksight-security" {
  title  = "Amazon QuickSight User Guide, AWS security in Amazon QuickSight"
  url    = "https://docs.aws.amazon.com/quicksight/latest/user/security.html"
  opened = false
}
