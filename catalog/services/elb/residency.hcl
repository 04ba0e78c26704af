flow "log" {
  on     = ["AWS::ElasticLoadBalancing::LoadBalancer"]
  paths  = ["AccessLoggingPolicy.S3BucketName"]
  takes  = "bucket"
  source = "resource-types"
}

flow "log" {
  on      = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]
  paths   = ["LoadBalancerAttributes.Value"]
  element = { Key = "access_logs.s3.bucket" }
  takes   = "bucket"
  source  = "resource-types"
}

flow "log" {
  on      = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]
  paths   = ["LoadBalancerAttributes.Value"]
  element = { Key = "connection_logs.s3.bucket" }
  takes   = "bucket"
  source  = "resource-types"
}
