source "textract-vuln" {
  title = "Amazon Textract Developer Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/textract/latest/dg/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-textract-developer-guide@1aac0aa)."
}
