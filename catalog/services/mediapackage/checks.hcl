check "mediapackage-channel-not-public" {
  title          = "Channels of MediaPackage take streams from named senders"
  responsibility = "iam.resource-policy"
  resource       = "AWS::MediaPackageV2::ChannelPolicy"
  severity       = "high"
  like           = policy_not_public(self.Policy, "mediapackagev2:PutObject")
  why            = "Anybody could push a picture of theirs into the channel."
  fix            = "Name the encoder's role in {Policy.Statement[].Principal}, or narrow by condition."
  source         = "mediapackage-security"
}
