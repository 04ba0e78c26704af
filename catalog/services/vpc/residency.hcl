flow "own" {
  on     = ["AWS::EC2::Subnet"]
  paths  = ["AvailabilityZone", "AvailabilityZoneId"]
  takes  = "zone"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::EC2::FlowLog"]
  paths  = ["LogDestination"]
  takes  = "arn"
  source = "resource-types"
}

flow "peer" {
  on     = ["AWS::EC2::VPCPeeringConnection"]
  paths  = ["PeerRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "peer" {
  on     = ["AWS::EC2::TransitGatewayPeeringAttachment"]
  paths  = ["PeerRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "peer" {
  on     = ["AWS::EC2::VPCEndpoint"]
  paths  = ["ServiceRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::EC2::VerifiedAccessInstance"]
  paths  = ["LoggingConfigurations.S3.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
