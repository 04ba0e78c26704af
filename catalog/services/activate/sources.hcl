source "activate-page" {
  title = "AWS, AWS Activate"
  url   = "https://aws.amazon.com/activate/"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
