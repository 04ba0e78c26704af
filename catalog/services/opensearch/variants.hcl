variant "domain" {
  title = "Domain in a VPC"
  resource "AWS::OpenSearchService::Domain" "search" {
    EngineVersion = "OpenSearch_2.19"
    VPCOptions    = { SecurityGroupIds = ["sg-1"], SubnetIds = ["subnet-1", "subnet-2"] }
  }
}

variant "domain-auto-update" {
  title = "Domain in a VPC that takes software updates by itself"
  resource "AWS::OpenSearchService::Domain" "search" {
    EngineVersion         = "OpenSearch_2.19"
    SoftwareUpdateOptions = { AutoSoftwareUpdateEnabled = true }
    VPCOptions            = { SecurityGroupIds = ["sg-1"], SubnetIds = ["subnet-1", "subnet-2"] }
  }
}

variant "domain-public" {
  title = "Domain with a public endpoint"
  resource "AWS::OpenSearchService::Domain" "search" {
    EngineVersion = "OpenSearch_2.19"
  }
}

variant "serverless" {
  title = "Serverless collection"
  resource "AWS::OpenSearchServerless::Collection" "search" {
    Name = "logs"
    Type = "SEARCH"
  }
}
