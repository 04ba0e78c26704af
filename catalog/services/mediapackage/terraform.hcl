types {
  aws_media_package_channel         = "AWS::MediaPackage::Channel"
  aws_media_packagev2_channel_group = "AWS::MediaPackageV2::ChannelGroup"
}

prefixes {
  aws_media_package = "AWS::MediaPackage::"
}
