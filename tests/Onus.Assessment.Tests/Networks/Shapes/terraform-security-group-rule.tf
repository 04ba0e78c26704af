resource "aws_security_group" "subject" {}

resource "aws_security_group_rule" "in" {
  type              = "ingress"
  security_group_id = aws_security_group.subject.id
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["0.0.0.0/0"]
}
