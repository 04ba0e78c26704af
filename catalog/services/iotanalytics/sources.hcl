source "iotanalytics-end" {
  title = "AWS IoT Analytics User Guide, End of support notice (2025-12-15)"
  url   = "https://docs.aws.amazon.com/iotanalytics/latest/userguide/api.html"
  as_of = "2025-12"
  seen  = "2026-11"
  note  = "Read in stored translations of the page."
}
