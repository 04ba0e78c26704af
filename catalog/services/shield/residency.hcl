leaves "edge" {
  on      = ["AWS::Shield::*"]
  because = "Shield Advanced watches traffic at points of presence around the world."
  source  = "global-services"
}
