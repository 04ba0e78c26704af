source "al2-end" {
  title = "Amazon Linux 2 FAQs, end of support"
  url   = "https://aws.amazon.com/amazon-linux-2/faqs/"
  as_of = "2026-06-30"
  seen  = "2026-11"
  note  = "Not opened. The days, 2023-12-31 for Amazon Linux 1 and 2026-06-30 for Amazon Linux 2, are from memory."
}
