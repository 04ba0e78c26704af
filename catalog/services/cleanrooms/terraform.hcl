types {
  aws_cleanrooms_collaboration    = "AWS::CleanRooms::Collaboration"
  aws_cleanrooms_configured_table = "AWS::CleanRooms::ConfiguredTable"
  aws_cleanrooms_membership       = "AWS::CleanRooms::Membership"
}
