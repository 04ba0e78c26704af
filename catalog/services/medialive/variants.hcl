variant "standard" {
  title = "Channel with two pipelines"
  resource "AWS::MediaLive::Channel" "channel" {
    ChannelClass = "STANDARD"
    Maintenance  = { MaintenanceDay = "TUESDAY", MaintenanceStartTime = "03:00" }
  }
}

variant "single-pipeline" {
  title = "Channel with one pipeline"
  resource "AWS::MediaLive::Channel" "channel" {
    ChannelClass = "SINGLE_PIPELINE"
    Maintenance  = { MaintenanceDay = "TUESDAY", MaintenanceStartTime = "03:00" }
  }
}

variant "vpc" {
  title = "Channel with two pipelines in the customer's VPC"
  resource "AWS::MediaLive::Channel" "channel" {
    ChannelClass = "STANDARD"
    Maintenance  = { MaintenanceDay = "TUESDAY", MaintenanceStartTime = "03:00" }
    Vpc          = { SubnetIds = ["subnet-0a", "subnet-0b"], SecurityGroupIds = ["sg-0a"] }
  }
}

variant "anywhere" {
  title = "Channel on machines of the customer's (MediaLive Anywhere)"
  resource "AWS::MediaLive::Cluster" "cluster" {
    Name        = "studio"
    ClusterType = "ON_PREMISES"
  }
  resource "AWS::MediaLive::Node" "node" {
    ClusterId = ref("cluster")
    Name      = "encoder"
  }
  resource "AWS::MediaLive::Channel" "channel" {
    ChannelClass     = "STANDARD"
    AnywhereSettings = { ClusterId = ref("cluster") }
  }
}
