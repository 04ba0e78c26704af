service "codestar" {
  title    = "AWS CodeStar"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::CodeStar::"]
  because  = "By the service model: AWS ran the projects' dashboard, whose parts follow their own services; of its resources CloudFormation still knows a GitHub repository. AWS ended the projects on 2024-07-31; what they had made, and connections, stay."
  sources  = ["codestar-guide", "srm-page"]

  type "AWS::CodeStar::GitHubRepository" {
    title  = "GitHub repository"
    name   = "RepositoryName"
    traits = ["code"]
    bears  = ["net.exposure"]
  }
}

override "codestar-ended" {
  inherit = "service-ended-resources-stay"
  because = "AWS ended support on 2024-07-31: what was set up goes on, without updates or repairs of AWS's."
  source  = "codestar-guide"
  since   = "2024-08-01"
}

source "codestar-guide" {
  title  = "AWS CodeStar User Guide, Security"
  url    = "https://docs.aws.amazon.com/codestar/latest/userguide/security.html"
  opened = false
  note   = "The end of the projects on 31 July 2024 was read in its API reference."
}
