source "mediaconnect-security" {
  title = "AWS Elemental MediaConnect User Guide, Security in AWS Elemental MediaConnect"
  url   = "https://docs.aws.amazon.com/mediaconnect/latest/ug/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elemental-mediaconnect-user-guide@0ab9d13)."
}

source "mediaconnect-encryption" {
  title = "AWS Elemental MediaConnect User Guide, Encryption in transit"
  url   = "https://docs.aws.amazon.com/mediaconnect/latest/ug/encryption-in-transit.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elemental-mediaconnect-user-guide@de6710d)."
}

source "mediaconnect-maintenance" {
  title = "AWS CloudFormation User Guide, AWS::MediaConnect::Flow Maintenance"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-mediaconnect-flow-maintenance.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "mediaconnect-gateway" {
  title = "AWS Elemental MediaConnect User Guide, Instances managed by MediaConnect Gateway"
  url   = "https://docs.aws.amazon.com/mediaconnect/latest/ug/gateway-components-instances.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
