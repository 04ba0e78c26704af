terraform "aws_appstream_fleet" {
  type     = "AWS::AppStream::Fleet"
  defaults = { DisableIMDSV1 = false }
}

terraform "aws_appstream_image_builder" {
  type     = "AWS::AppStream::ImageBuilder"
  defaults = { DisableIMDSV1 = false }
}

types {
  aws_appstream_stack            = "AWS::AppStream::Stack"
  aws_appstream_directory_config = "AWS::AppStream::DirectoryConfig"
  aws_appstream_user             = "AWS::AppStream::User"
}

prefixes {
  aws_appstream = "AWS::AppStream::"
}
