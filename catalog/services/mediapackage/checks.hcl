check "mediapackage-channel-not-public" {
  title          = "Channels of MediaPackage take streams from named senders"
  responsibility = "iam.resource-policy"
  resource       = "AWS::MediaPackageV2::ChannelPolicy"
  severity       = "high"
  condition      = !policy_grants_public(self.Policy)
  why            = "Anybody could push a picture of theirs into the channel."
  fix            = "Name the encoder's role in Policy.Statement[].Principal, or narrow by condition."
  source         = "mediapackage-security"
  example "pass" {
    Policy = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/medialive" }, Action = "mediapackagev2:PutObject", Resource = "*" }] }
  }
  example "fail" {
    Policy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "mediapackagev2:PutObject", Resource = "*" }] }
  }
}
