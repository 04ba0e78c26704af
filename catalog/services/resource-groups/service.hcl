service "resource-groups" {
  title    = "AWS Resource Groups"
  names    = ["Resource Groups", "resource-groups-tagging-api", "AWS Resource Groups Tagging API", "resourcegroupstaggingapi", "Resource Groups Tagging API", "tagging", "tag", "Amazon Resource Group Tagging API", "tag editor", "tagging api"]
  model    = "abstracted"
  prefixes = ["AWS::ResourceGroups::"]
  because  = "By the service model: AWS keeps groups and tags; what the tags say, and who may change a tag on which access depends, is the customer's."
  sources  = ["best-practices-wp", "resource-groups-security"]

  type "AWS::ResourceGroups::Group" {
    title  = "Resource group"
    name   = "Name"
    traits = ["setting"]
  }

  type "AWS::ResourceGroups::TagSyncTask" {
    title  = "Tag synchronisation"
    traits = ["identity"]
  }
}
