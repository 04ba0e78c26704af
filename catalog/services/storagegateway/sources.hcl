source "storagegateway-security" {
  title  = "AWS Storage Gateway, Amazon S3 File Gateway User Guide, Security in AWS Storage Gateway"
  url    = "https://docs.aws.amazon.com/filegateway/latest/files3/security.html"
  opened = false
}

source "storagegateway-updates" {
  title = "AWS Storage Gateway API Reference, UpdateMaintenanceStartTime"
  url   = "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_UpdateMaintenanceStartTime.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy. CloudFormation has no type of a gateway: AWS::StorageGateway::Gateway stands for it."
}

source "storagegateway-infrastructure" {
  title = "AWS Storage Gateway User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/storagegateway/latest/vgw/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, protected by AWS's global network security: read in an archived copy of the guide."
}
