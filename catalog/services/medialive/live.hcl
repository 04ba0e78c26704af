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
