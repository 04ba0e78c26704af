source "greengrass-vuln" {
  title = "AWS IoT Greengrass Developer Guide, Version 2, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/greengrass/v2/developerguide/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-iot-greengrass-v2-developer-guide@18f8183)."
}

source "greengrass-encryption" {
  title = "AWS IoT Greengrass Developer Guide, Version 2, Encryption at rest"
  url   = "https://docs.aws.amazon.com/greengrass/v2/developerguide/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-iot-greengrass-v2-developer-guide@18f8183)."
}

source "greengrass-nucleus" {
  title = "AWS IoT Greengrass Developer Guide, Version 2, Greengrass nucleus"
  url   = "https://docs.aws.amazon.com/greengrass/v2/developerguide/greengrass-nucleus-component.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
