export const help = {
  title: "Aide",
  intro: "Des pages courtes, à lire dans l'ordre ou à chercher par un mot.",
  search: "Chercher dans l'aide",
  none: "Rien dans l'aide ne parle de « {{search}} ».",
  contents: "Pages de l'aide",
  pages: {
    steps: {
      title: "Les six étapes",
      intro:
        "Un dossier suit six étapes. Chacune dit ce qui est connu, ce qui manque et les papiers qu'elle donne. L'ordre guide, il n'enferme pas : vous pouvez revenir en arrière.",
    },
    papers: {
      title: "Les papiers",
      intro: "Ils se remplissent avec ce que vous avez déjà noté. Rien n'est à recopier.",
    },
    meeting: {
      title: "La concertation",
      intro: "Ce qu'il faut avant, pendant et après la réunion.",
    },
    safety: {
      title: "La sécurité de mon travail",
      intro: "Où sont vos données, qui peut les lire, et quoi faire si quelque chose se perd.",
    },
    roles: {
      title: "Qui fait quoi",
      intro:
        "Les rôles se confondent facilement. Voici celui de chacun autour de la table. Le dispositif choisi peut leur donner un autre nom.",
    },
    keyboard: {
      title: "Clavier",
      intro: "Tout se fait aussi sans la souris.",
    },
  },
  parts: {
    request: {
      title: "1. La demande",
      text: "Qui demande, avec quels mots. La personne est-elle informée ? D'accord d'être contactée ? Vous vérifiez les conditions d'accès une à une, puis vous notez la décision. Si la réponse est non, Autour prépare une lettre de réorientation.",
    },
    clarification: {
      title: "2. La clarification",
      text: "Vous expliquez le dispositif. Vous notez la demande mot à mot, ce qui a été essayé, ce qui a marché. Qui inviter, qui ne pas inviter, et ce dont il ne faut pas parler. L'accord de la personne se note point par point.",
    },
    concertation: {
      title: "3. La concertation",
      text: "Trouver un moment, inviter, préparer l'ordre du jour, tenir la réunion. La parole de la personne vient d'abord.",
    },
    plan: {
      title: "4. Le plan",
      text: "Des objectifs, et pour chacun : qui fait quoi, comment et quand. Une fois validé, le plan ne s'écrase plus. Un changement devient un amendement, avec sa raison.",
    },
    followUp: {
      title: "5. Le suivi",
      text: "Les actions en retard ou à venir, le journal des contacts, les désidératas et les plaintes jusqu'à leur clôture.",
    },
    evaluation: {
      title: "6. L'évaluation",
      text: "Pour chaque objectif : ce qu'on attendait, ce qu'on a obtenu. Puis la suite : sortie, ou second passage avec un nouveau plan à côté de l'ancien.",
    },
    setAside: {
      title: "Un point qui ne s'applique pas",
      text: "« Mettre de côté » le retire de ce qui manque. Vous écrivez pourquoi, et la raison reste dans l'historique.",
    },
    whichPapers: {
      title: "Où les trouver",
      text: "Dans un dossier, ouvrez « Papiers ». Chaque étape montre aussi les siens. Un papier qui n'est pas encore possible dit pourquoi.",
    },
    issued: {
      title: "Brouillon ou émis",
      text: "Un brouillon change avec le dossier. Un papier émis reçoit un numéro et une version, et ne change plus. Si vous le corrigez, une nouvelle version s'ajoute et Autour dit qui avait reçu l'ancienne.",
    },
    signature: {
      title: "Votre signature",
      text: "Dans les réglages, « Mes coordonnées » : tracez-la ou choisissez une image. Elle s'imprime au-dessus de votre nom, là où c'est vous qui signez, et sur aucun papier d'un dossier mené par quelqu'un d'autre.",
    },
    recipients: {
      title: "À qui les remettre",
      text: "Autour propose les destinataires : les personnes présentes à la concertation. La personne a toujours droit au sien. Vous notez à qui, quand et comment chaque papier a été remis.",
    },
    privateNotes: {
      title: "Ce qui n'est jamais imprimé",
      text: "Une note privée n'apparaît dans aucun papier ni dans aucun fichier que vous donnez.",
    },
    simple: {
      title: "La version simplifiée",
      text: "« Ma réunion en une page » et « Mon histoire en dix lignes » sont écrites pour la personne, avec des mots simples. Relisez-les avec elle.",
    },
    before: {
      title: "Avant",
      text: "Notez qui est libre et quand, pendant vos appels : Autour classe les moments. L'invitation n'a rien de médical dans son objet et contient une page « Qui fait quoi ».",
    },
    needs: {
      title: "Ce qu'il faut pour la tenir",
      text: "L'accord de la personne pour participer, ou la démarche complète en cas de refus et de danger, et le nombre de professionnels que demande le dispositif. Autour refuse de noter la réunion comme tenue sans cela.",
    },
    during: {
      title: "Pendant",
      text: "Les présences, la parole de la personne, l'avis de chacun, les accords, les désaccords, puis les décisions relues à voix haute. Ce que vous écrivez est gardé au fur et à mesure.",
    },
    absent: {
      title: "Si la personne n'est pas là",
      text: "Ses mots sont rapportés, avec le nom de qui les rapporte. Pour un bébé : ce qu'il a montré, et qui l'a observé.",
    },
    after: {
      title: "Après",
      text: "La note de synthèse est prête à relire et à émettre. Les actions décidées sont déjà dans le plan.",
    },
    where: {
      title: "Où sont mes données ?",
      text: "Sur cet ordinateur, dans un coffre chiffré. Autour n'utilise pas internet. Rien ne sort, sauf les fichiers que vous enregistrez vous-même.",
    },
    drafts: {
      title: "Ce que j'écris est-il gardé ?",
      text: "Oui. Un brouillon est écrit sur le disque deux secondes au plus après votre dernière frappe. « Enregistré » ne s'affiche qu'une fois que c'est fait.",
    },
    lock: {
      title: "Si je m'éloigne",
      text: "Ctrl+L verrouille tout de suite. Sinon Autour se verrouille tout seul après quelques minutes, et quand l'ordinateur se met en veille. La durée se règle dans « Sécurité du coffre ».",
    },
    backups: {
      title: "Les sauvegardes",
      text: "Autour en fait une à la première ouverture de chaque jour. Gardez-en aussi une copie ailleurs, sur une clé USB : la page « Sauvegardes » le fait pour vous. Avant de reprendre une sauvegarde, Autour montre ce qui changerait.",
    },
    forgotten: {
      title: "J'ai oublié ma phrase de passe",
      text: "Votre code de secours, sur papier, rouvre vos dossiers. Sans lui, personne ne peut les rouvrir, pas même nous. Si vous n'en avez pas encore, faites-le aujourd'hui dans « Sécurité du coffre ».",
    },
    colleague: {
      title: "Confier un dossier à un collègue",
      text: "Dans « Papiers », exportez le dossier dans un fichier. Ce fichier n'est pas chiffré : remettez-le en main propre ou par un moyen sûr.",
    },
    person: {
      title: "La personne accompagnée",
      text: "C'est d'elle qu'il s'agit. Elle dit ce qu'elle veut, choisit comment participer, donne ou retire son accord, et reçoit ses papiers.",
    },
    relatives: {
      title: "Les proches",
      text: "Famille, amis, voisins, aidants naturels. Ils sont associés directement et peuvent porter une action du plan.",
    },
    requester: {
      title: "Le demandeur",
      text: "Qui a demandé la concertation : la personne, un proche ou un professionnel, selon le dispositif. Demander ne donne pas de rôle particulier pour la suite.",
    },
    organiser: {
      title: "L'organisateur",
      text: "Il rencontre la personne, contacte chacun, prépare et anime la concertation. À Bruxelles, il est en dehors du réseau et se fait le porte-parole de la personne. Dans le dispositif Kirikou, il en fait partie. À l'Archipel, il est un tiers neutre.",
    },
    referent: {
      title: "Qui porte le plan",
      text: "Le référent du plan, ou le coordinateur du trajet de soins. Il suit le plan après la concertation. À Bruxelles, appliquer le plan n'est pas le travail de l'organisateur.",
    },
    professionals: {
      title: "Les professionnels",
      text: "Chacun donne son point de vue et dit ce qu'il peut faire. Tous n'ont pas la même obligation de secret : Autour le note pour chacun et en tient compte pour les destinataires.",
    },
    trusted: {
      title: "La personne de confiance",
      text: "Choisie par la personne pour l'accompagner. Vous notez si elle peut assister aux réunions et lire le dossier.",
    },
    representative: {
      title: "Le représentant légal",
      text: "Un parent, un tuteur, un administrateur. Son accord peut être demandé ; il ne remplace pas la parole de la personne.",
    },
  },
} as const;
