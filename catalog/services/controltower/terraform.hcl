terraform "aws_controltower_landing_zone" {
  type = "AWS::ControlTower::LandingZone"
  set  = { Manifest = json(self.manifest_json) }
}

types {
  aws_controltower_baseline = "AWS::ControlTower::EnabledBaseline"
  aws_controltower_control  = "AWS::ControlTower::EnabledControl"
}

prefixes {
  aws_controltower = "AWS::ControlTower::"
}
