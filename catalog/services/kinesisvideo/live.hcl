live "AWS::KinesisVideo::Stream" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "kinesisvideo:ListStreams"]
  input     = { TypeName = "AWS::KinesisVideo::Stream" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "kinesisvideo:DescribeStream", "kinesisvideo:DescribeStreamStorageConfiguration", "kinesisvideo:ListTagsForStream"]
    input   = { TypeName = "AWS::KinesisVideo::Stream", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
