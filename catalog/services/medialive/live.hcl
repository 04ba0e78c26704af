live "AWS::MediaLive::Channel" {
  service   = "medialive"
  operation = "ListChannels"
  actions   = ["medialive:ListChannels"]
  items     = "Channels[]"
  id        = "Id"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["AnywhereSettings", "ChannelClass", "Maintenance.MaintenanceDay", "Maintenance.MaintenanceStartTime", "Vpc"]
}

live "AWS::MediaLive::Input" {
  service   = "medialive"
  operation = "ListInputs"
  actions   = ["medialive:ListInputs"]
  items     = "Inputs[]"
  id        = "Id"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    Vpc = length(each(self.SecurityGroups)) > 0 ? { SecurityGroupIds = self.SecurityGroups } : null
  }
}

live "AWS::MediaLive::InputSecurityGroup" {
  service   = "medialive"
  operation = "ListInputSecurityGroups"
  actions   = ["medialive:ListInputSecurityGroups"]
  items     = "InputSecurityGroups[]"
  id        = "Id"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["WhitelistRules.Cidr"]
}

live "AWS::MediaLive::Cluster" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "medialive:ListClusters"]
  input     = { TypeName = "AWS::MediaLive::Cluster" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "medialive:DescribeCluster", "medialive:ListTagsForResource"]
    input   = { TypeName = "AWS::MediaLive::Cluster", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
