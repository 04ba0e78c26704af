source "iot-vuln" {
  title = "AWS IoT Core Developer Guide, Vulnerability analysis and management"
  url   = "https://docs.aws.amazon.com/iot/latest/developerguide/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-iot-docs@726f6e9)."
}

source "iot-security" {
  title  = "AWS IoT Core Developer Guide, AWS IoT security"
  url    = "https://docs.aws.amazon.com/iot/latest/developerguide/iot-security.html"
  opened = false
}
