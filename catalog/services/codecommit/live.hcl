live "AWS::CodeCommit::Repository" {
  service   = "codecommit"
  operation = "ListRepositories"
  actions   = ["codecommit:ListRepositories"]
  items     = "repositories[]"
  id        = "repositoryName"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["KmsKeyId"]
  follow "BatchGetRepositories" {
    actions = ["codecommit:BatchGetRepositories"]
    input   = { repositoryNames = [self.repositoryName] }
    root    = "repositories[]"
    whole   = true
    batch   = 100
    match   = "repositoryName"
  }
}
