source "sustainability-guide" {
  title  = "AWS Sustainability API Reference"
  url    = "https://docs.aws.amazon.com/sustainability/latest/APIReference/Welcome.html"
  opened = false
}
