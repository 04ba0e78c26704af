terraform "aws_gamelift_fleet" {
  type     = "AWS::GameLift::Fleet"
  set      = { EC2InboundPermissions = self.ec2_inbound_permission }
  defaults = { ComputeType = "EC2" }
}

types {
  aws_gamelift_build             = "AWS::GameLift::Build"
  aws_gamelift_game_server_group = "AWS::GameLift::GameServerGroup"
  aws_gamelift_script            = "AWS::GameLift::Script"
}
