live "AWS::MediaPackageV2::ChannelPolicy" {
  service   = "mediapackagev2"
  operation = "ListChannels"
  actions   = ["mediapackagev2:ListChannels"]
  input     = { ChannelGroupName = self.ChannelGroupName }
  items     = "Items[]"
  id        = "ChannelName"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    Policy = self.GetChannelPolicy.Policy
  }
  follow "GetChannelPolicy" {
    actions = ["mediapackagev2:GetChannelPolicy"]
    input   = { ChannelGroupName = self.ChannelGroupName, ChannelName = self.ChannelName }
  }
}
