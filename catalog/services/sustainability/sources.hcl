source "sustainability-guide" {
  title = "AWS Sustainability API Reference"
  url   = "https://docs.aws.amazon.com/sustainability/latest/APIReference/Welcome.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
